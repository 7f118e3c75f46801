/// The reader: a control that shows one text in turns with what is coded in it, typeset and painted by itself so
/// that a text of a million characters costs what is on the screen. It knows nothing of projects; offsets are
/// those of the text that it was given. All of it lives on the screen's thread.
@NullMarked
package zhagen.ui.reader;

import org.jspecify.annotations.NullMarked;
