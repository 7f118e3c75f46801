/// Memos on the screen: the list, the page that one is written on, how it reads, and the quick memo of other screens.
@NullMarked
package zhagen.ui.memos;

import org.jspecify.annotations.NullMarked;
