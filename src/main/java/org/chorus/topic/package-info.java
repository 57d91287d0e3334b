/**
 * The vocabulary of ideas. A topic is kept per space under that space's own spelling: what another space calls it, and
 * whether it speaks of it at all, is nobody's business who may not view that space. The slug is what spaces share.
 */
package org.chorus.topic;
