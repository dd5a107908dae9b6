package org.crisisbrief.compose.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crisisbrief.compose.wording.Shown;
import org.jspecify.annotations.Nullable;

/** Turns the view's records into maps, so that a template reaches their components and nothing else of Java, and only {@link Shown} text. */
final class ViewMaps {

    private ViewMaps() {}

    static Object of(@Nullable Object value) {
        if (value instanceof Record row) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (RecordComponent component : row.getClass().getRecordComponents()) {
                map.put(component.getName(), of(read(component, row)));
            }
            return map;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ViewMaps::of).toList();
        }
        if (value instanceof String text) {
            return Shown.text(text);
        }
        if (value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        throw new IllegalArgumentException("a view holds records, lists, strings, numbers and booleans, not " + value);
    }

    private static @Nullable Object read(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
