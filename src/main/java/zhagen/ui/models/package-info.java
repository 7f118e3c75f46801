/// The models of the theory: their figures, the categories that stand in them, and the words behind every box and arrow.
@NullMarked
package zhagen.ui.models;

import org.jspecify.annotations.NullMarked;
