@NullMarked
package zhagen.analysis;

import org.jspecify.annotations.NullMarked;
