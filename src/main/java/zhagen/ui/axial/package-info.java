/// Axial coding: the board of categories, the paradigm around a phenomenon, and the relations between them.
@NullMarked
package zhagen.ui.axial;

import org.jspecify.annotations.NullMarked;
