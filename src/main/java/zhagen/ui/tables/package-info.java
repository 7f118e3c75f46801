/// The tables for the thesis: which ones, and where they go.
@NullMarked
package zhagen.ui.tables;

import org.jspecify.annotations.NullMarked;
