package dev.avow.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of messages for one test. */
record MailBox(Path folder) {

  MailBox with(String name, String text) throws IOException {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  MailBox with(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  List<Message> read() throws IOException {
    List<Message> messages = new ArrayList<>();
    MailFolder.of(folder, "mails").read(messages::add);
    return messages;
  }

  Message only() throws IOException {
    List<Message> messages = read();
    if (messages.size() != 1) {
      throw new AssertionError(messages.size() + " messages");
    }
    return messages.get(0);
  }

  static List<String> whys(Message message) {
    return message.gaps().stream().map(gap -> gap.where() + " " + gap.why()).toList();
  }
}
