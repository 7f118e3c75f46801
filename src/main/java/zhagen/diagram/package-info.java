/// Models as figures: laid out, and painted by one painter to the screen and to files.
@NullMarked
package zhagen.diagram;

import org.jspecify.annotations.NullMarked;
