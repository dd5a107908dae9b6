package org.crisisbrief.model.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Names the variants that a record may take, part by part: each label, each kind, each optional value given or left out. */
final class Parts {

    private Parts() {}

    /** Every variant that values of this type can have. */
    static Set<String> possible(Class<?> type) {
        Set<String> variants = new TreeSet<>();
        possible(type, "", variants, new HashSet<>());
        return variants;
    }

    private static void possible(Type type, String where, Set<String> variants, Set<Type> done) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Optional.class) {
                variants.add(where + "=given");
                variants.add(where + "=left out");
            }
            possible(raw, where, variants, done);
            for (Type argument : generic.getActualTypeArguments()) {
                possible(argument, where, variants, done);
            }
        } else if (type instanceof TypeVariable<?> variable) {
            possible(variable.getBounds()[0], where, variants, done);
        } else if (type instanceof Class<?> plain) {
            possible(plain, where, variants, done);
        }
    }

    private static void possible(Class<?> type, String where, Set<String> variants, Set<Type> done) {
        if (type == boolean.class) {
            variants.add(where + "=true");
            variants.add(where + "=false");
        } else if (type == OptionalLong.class) {
            variants.add(where + "=given");
            variants.add(where + "=left out");
        } else if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                variants.add(where + "=" + constant);
            }
        } else if (type.isSealed()) {
            for (Class<?> kind : type.getPermittedSubclasses()) {
                variants.add(where + "=" + kind.getSimpleName());
                possible(kind, where, variants, done);
            }
        } else if (type.isRecord() && done.add(type)) {
            for (RecordComponent part : type.getRecordComponents()) {
                possible(part.getGenericType(), type.getSimpleName() + "." + part.getName(), variants, done);
            }
        }
    }

    /** The variants that this value has. */
    static void seen(Object value, String where, Set<String> variants) {
        if (value instanceof Optional<?> optional) {
            variants.add(where + (optional.isPresent() ? "=given" : "=left out"));
            optional.ifPresent(v -> seen(v, where, variants));
        } else if (value instanceof OptionalLong optional) {
            variants.add(where + (optional.isPresent() ? "=given" : "=left out"));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> seen(item, where, variants));
        } else if (value instanceof Map<?, ?> map) {
            seen(map.keySet(), where, variants);
            seen(map.values(), where, variants);
        } else if (value instanceof Boolean || value instanceof Enum) {
            variants.add(where + "=" + value);
        } else if (value instanceof Record) {
            variants.add(where + "=" + value.getClass().getSimpleName());
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                seen(read(part, value), value.getClass().getSimpleName() + "." + part.getName(), variants);
            }
        }
    }

    private static Object read(RecordComponent part, Object value) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
