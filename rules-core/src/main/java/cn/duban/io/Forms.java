package cn.duban.io;

import cn.duban.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How values are spelt in a kind of file. */
interface Forms {
  Optional<LocalDate> day(String text);

  Optional<Instant> instant(String text);

  Optional<Boolean> yesNo(String text);

  /** Whether a choice may also be given by its Chinese label. */
  boolean labels();

  /** For messages: how to write a day. */
  Text dayForm();

  /** For messages: how to write an instant. */
  Text instantForm();

  /** For messages: how to write yes and no. */
  Text yesNoForm();
}
