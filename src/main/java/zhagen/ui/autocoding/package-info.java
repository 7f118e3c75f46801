/// Passages that are proposed for a code, to be looked through before they are coded.
@NullMarked
package zhagen.ui.autocoding;

import org.jspecify.annotations.NullMarked;
