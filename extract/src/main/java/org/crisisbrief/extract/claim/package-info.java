/** What a text claims: statements, casualties, deployments, measures, positions, causes and events. */
@NullMarked
package org.crisisbrief.extract.claim;

import org.jspecify.annotations.NullMarked;
