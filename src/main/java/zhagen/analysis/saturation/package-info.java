/// When further sources bring nothing new: from the dates of coding, by the measures that are in print.
@NullMarked
package zhagen.analysis.saturation;

import org.jspecify.annotations.NullMarked;
