package org.crisisbrief.render.pdf;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.jspecify.annotations.Nullable;

/**
 * Lets PDFBox log nothing: what a user should know is a diagnostic. Found as a service, before Commons Logging looks
 * for a logging system and starts it.
 */
public final class NoLogs extends LogFactory {

    private static final Log NONE = new NoOpLog();

    @Override
    public Log getInstance(Class<?> type) {
        return NONE;
    }

    @Override
    public Log getInstance(String name) {
        return NONE;
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return null;
    }

    @Override
    public String[] getAttributeNames() {
        return new String[0];
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        // It has none.
    }

    @Override
    public void removeAttribute(String name) {
        // It has none.
    }

    @Override
    public void release() {
        // It holds nothing.
    }
}
