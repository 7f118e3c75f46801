/// Codes that may be one: compared side by side, merged or kept, with the reason.
@NullMarked
package zhagen.ui.duplicates;

import org.jspecify.annotations.NullMarked;
