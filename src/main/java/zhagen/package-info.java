/// Where the program begins.
@NullMarked
package zhagen;

import org.jspecify.annotations.NullMarked;
