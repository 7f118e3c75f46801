@NullMarked
package zhagen.analysis.saturation;

import org.jspecify.annotations.NullMarked;
