package org.araxes.model;

/**
 * That a document says the same as an earlier one, and so was not read again.
 *
 * @param id of the document that was read
 * @param share how much of this document's text stands word for word in that one, from 0 to 1
 */
public record Copy(String id, double share) {}
