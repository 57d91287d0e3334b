/** Who knows about what: works as evidence, what it says of people, and finding them. */
package org.chorus.expertise;
