/** What a person may ask of a system about themselves: everything they wrote, and to be forgotten. Features take part by ports of `common`. */
package org.chorus.account;
