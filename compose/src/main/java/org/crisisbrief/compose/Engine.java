package org.crisisbrief.compose;

import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import java.util.Locale;
import java.util.TimeZone;

/**
 * Freemarker, closed: templates see maps, lists, strings, numbers and booleans and nothing of Java; no class can be made,
 * everything is escaped as XML, and no locale or time zone has a say.
 */
final class Engine {

    private Engine() {}

    static Configuration over(TemplateLoader loader) {
        Configuration engine = new Configuration(Configuration.VERSION_2_3_34);
        engine.setTemplateLoader(loader);
        engine.setLocalizedLookup(false);
        engine.setDefaultEncoding("UTF-8");
        engine.setOutputFormat(XMLOutputFormat.INSTANCE);
        engine.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        engine.setAPIBuiltinEnabled(false);
        engine.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        engine.setLocale(Locale.ROOT);
        engine.setNumberFormat("computer");
        engine.setBooleanFormat("c");
        engine.setTimeZone(TimeZone.getTimeZone("UTC"));
        engine.setSQLDateAndTimeTimeZone(TimeZone.getTimeZone("UTC"));
        engine.setTemplateExceptionHandler((failure, environment, out) -> Complaint.explain(failure, environment));
        engine.setLogTemplateExceptions(false);
        engine.setWrapUncheckedExceptions(true);
        return engine;
    }
}
