/// The workbench put together: which screens there are, the window, and what can be done with whole projects.
@NullMarked
package zhagen.ui;

import org.jspecify.annotations.NullMarked;
