package org.crisisbrief.extract.read.feed;

import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.model.source.SourceText;

/**
 * One entry of a feed.
 *
 * @param number its place in the feed, from 1
 * @param metadata with the feed's name as publisher
 * @param summary whether the feed holds no more than a summary of it
 */
public record FeedEntry(int number, SourceText text, Metadata metadata, boolean summary) {}
