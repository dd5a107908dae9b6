package org.crisisbrief.model.json;

import org.crisisbrief.model.fact.Attribution;

/** The label of each kind of attribution. */
enum AttributionKind {
    SPEAKER,
    DOCUMENT,
    UNCLEAR;

    static AttributionKind of(Attribution attribution) {
        if (attribution instanceof Attribution.BySpeaker) {
            return SPEAKER;
        }
        return attribution instanceof Attribution.ByDocument ? DOCUMENT : UNCLEAR;
    }
}
