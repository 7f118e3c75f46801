package zhagen.ui.reader;

import zhagen.model.Span;

/// A coded stretch as the reader paints it.
///
/// @param key      what identifies it; a mark added with a known key takes the place of the old one
/// @param name     beside its stripe in the margin
/// @param hue      any number; equal numbers have equal colours
/// @param exemplar starred beside its name
/// @param note     has a memo or is evidence, shown by a small sheet beside its name
public record Mark(Object key, Span span, String name, int hue, boolean exemplar, boolean note) {}
