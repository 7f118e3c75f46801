/// What every screen looks like: the colours of both themes and the type.
@NullMarked
package zhagen.ui.look;

import org.jspecify.annotations.NullMarked;
