package org.crisisbrief.render.docx;

import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** What runs are added to: a paragraph, or a link in one. */
interface RunParent {

    CTR addRun();

    CTBookmark addBookmarkStart();

    CTMarkupRange addBookmarkEnd();

    /** A link to add runs to; none inside a link, as Word takes no link in a link. */
    Optional<CTHyperlink> addLink();

    static RunParent of(CTP paragraph) {
        return new RunParent() {
            @Override
            public CTR addRun() {
                return paragraph.addNewR();
            }

            @Override
            public CTBookmark addBookmarkStart() {
                return paragraph.addNewBookmarkStart();
            }

            @Override
            public CTMarkupRange addBookmarkEnd() {
                return paragraph.addNewBookmarkEnd();
            }

            @Override
            public Optional<CTHyperlink> addLink() {
                return Optional.of(paragraph.addNewHyperlink());
            }
        };
    }

    static RunParent of(CTHyperlink link) {
        return new RunParent() {
            @Override
            public CTR addRun() {
                return link.addNewR();
            }

            @Override
            public CTBookmark addBookmarkStart() {
                return link.addNewBookmarkStart();
            }

            @Override
            public CTMarkupRange addBookmarkEnd() {
                return link.addNewBookmarkEnd();
            }

            @Override
            public Optional<CTHyperlink> addLink() {
                return Optional.empty();
            }
        };
    }
}
