/// The look as data: sizes in millimetres turned into pixels, colours with measured contrast, fonts by language, icons as paths, one
/// style sheet made from them. Values only; nothing here knows a screen. Flat on purpose: a live shadow costs most of a frame in software.
@NullMarked
package mo.balcao.ui.design;

import org.jspecify.annotations.NullMarked;
