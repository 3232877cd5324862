package org.araxes.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of every kind, made for the tests. */
final class Papers {
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private Papers() {}

  /** Writes into a stream. */
  interface Write<T> {
    void to(T out) throws IOException;
  }

  private static byte[] bytes(Write<ByteArrayOutputStream> write) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** One list of lines a page. */
  static byte[] pdf(List<List<String>> pages) {
    return pdf(pages, "");
  }

  static byte[] pdf(List<List<String>> pages, String password) {
    return pdf(pages, 14, password);
  }

  /** Lines of eleven points, this many points apart. */
  static byte[] pdf(List<List<String>> pages, int apart) {
    return pdf(pages, apart, "");
  }

  /** One page of two columns. */
  static byte[] columns(List<String> left, List<String> right) {
    return bytes(
        out -> {
          try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
              column(text, left, 60, 14);
              column(text, right, 320, 14);
            }
            pdf.save(out);
          }
        });
  }

  private static void column(PDPageContentStream text, List<String> lines, int x, int apart)
      throws IOException {
    text.beginText();
    text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
    text.newLineAtOffset(x, 720);
    for (String line : lines) {
      text.showText(line);
      text.newLineAtOffset(0, -apart);
    }
    text.endText();
  }

  private static byte[] pdf(List<List<String>> pages, int apart, String password) {
    return bytes(
        out -> {
          try (PDDocument pdf = new PDDocument()) {
            pdf.setDocumentId(1L);
            for (List<String> lines : pages) {
              PDPage page = new PDPage();
              pdf.addPage(page);
              try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
                column(text, lines, 60, apart);
              }
            }
            if (!password.isEmpty()) {
              pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            pdf.save(out);
          }
        });
  }

  static byte[] docx(List<String> paragraphs) {
    return bytes(
        out -> {
          try (XWPFDocument document = new XWPFDocument()) {
            document
                .getProperties()
                .getCoreProperties()
                .setCreated(java.util.Optional.of(new java.util.Date(0)));
            paragraphs.forEach(words -> document.createParagraph().createRun().setText(words));
            document.write(out);
          }
        });
  }

  /** A DOCX whose text is this XML. */
  static byte[] docx(String body) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "[Content_Types].xml",
        utf8(
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
    files.put(
        "_rels/.rels",
        utf8(
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""));
    files.put("word/document.xml", utf8(body));
    return zip(files);
  }

  static byte[] odt(List<String> paragraphs) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
    StringBuilder body = new StringBuilder();
    paragraphs.forEach(words -> body.append("<text:p>").append(words).append("</text:p>"));
    files.put(
        "content.xml",
        utf8(
            "<?xml version=\"1.0\"?><office:document-content xmlns:office=\""
                + ODF
                + "office:1.0\" xmlns:text=\""
                + ODF
                + "text:1.0\"><office:body><office:text>"
                + body
                + "</office:text></office:body></office:document-content>"));
    return zip(files);
  }

  static byte[] epub(List<String> chapters) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("mimetype", utf8("application/epub+zip"));
    files.put(
        "META-INF/container.xml",
        utf8(
            "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\" version=\"1.0\">"
                + "<rootfiles><rootfile full-path=\"b.opf\""
                + " media-type=\"application/oebps-package+xml\"/></rootfiles></container>"));
    StringBuilder items = new StringBuilder();
    StringBuilder spine = new StringBuilder();
    for (int i = 0; i < chapters.size(); i++) {
      items.append(
          "<item id=\"c%d\" href=\"c%d.xhtml\" media-type=\"application/xhtml+xml\"/>"
              .formatted(i, i));
      spine.append("<itemref idref=\"c%d\"/>".formatted(i));
      files.put(
          "c" + i + ".xhtml",
          utf8(
              "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>c</title></head><body><p>"
                  + chapters.get(i)
                  + "</p></body></html>"));
    }
    files.put(
        "b.opf",
        utf8(
            "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata"
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>The Wet Year</dc:title>"
                + "<dc:creator>Ada Lind</dc:creator><dc:publisher>Kesh Books</dc:publisher>"
                + "<dc:date>2019-03-02</dc:date><dc:language>en</dc:language></metadata><manifest>"
                + items
                + "</manifest><spine>"
                + spine
                + "</spine></package>"));
    return zip(files);
  }

  static byte[] rtf(List<String> paragraphs) {
    return utf8("{\\rtf1\\ansi " + String.join("\\par ", paragraphs) + "\\par}");
  }

  static byte[] mail(String subject, String text) {
    return utf8(
        "From: Ada Lind <ada@kesh.example>\r\nTo: desk@kesh.example\r\nSubject: "
            + subject
            + "\r\nDate: Mon, 03 May 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + text
            + "\r\n");
  }

  static byte[] mailWith(String text, String name, byte[] attachment) {
    return utf8(
        "From: Ada Lind <ada@kesh.example>\r\nSubject: Report\r\n"
            + "Date: Mon, 03 May 2021 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n"
            + "Content-Type: text/plain; charset=utf-8\r\n\r\n"
            + text
            + "\r\n--b\r\nContent-Type: application/octet-stream\r\n"
            + "Content-Disposition: attachment; filename=\""
            + name
            + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + java.util.Base64.getMimeEncoder().encodeToString(attachment)
            + "\r\n--b--\r\n");
  }

  /** Files under their names; those called {@code mimetype} are stored, as the formats ask. */
  static byte[] zip(Map<String, byte[]> files) {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
              ZipEntry entry = new ZipEntry(file.getKey());
              entry.setTime(0);
              if (file.getKey().equals("mimetype")) {
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(file.getValue().length);
                entry.setCrc(sum.getValue());
              }
              zip.putNextEntry(entry);
              zip.write(file.getValue());
              zip.closeEntry();
            }
          }
        });
  }

  static Map<String, byte[]> unzip(byte[] zip) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  static byte[] gunzip(byte[] packed) {
    try (InputStream in =
        new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] plain) {
    return bytes(
        out -> {
          try (java.util.zip.GZIPOutputStream gzip = new java.util.zip.GZIPOutputStream(out)) {
            gzip.write(plain);
          }
        });
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
