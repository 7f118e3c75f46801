/// The words of the program, in Chinese and in English.
@NullMarked
package zhagen.messages;

import org.jspecify.annotations.NullMarked;
