/// The review of words that tell who somebody is, and what is to stand in their place.
@NullMarked
package zhagen.ui.pseudonyms;

import org.jspecify.annotations.NullMarked;
