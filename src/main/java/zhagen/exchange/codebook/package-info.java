/// The codebook as a workbook that can be handed in.
@NullMarked
package zhagen.exchange.codebook;

import org.jspecify.annotations.NullMarked;
