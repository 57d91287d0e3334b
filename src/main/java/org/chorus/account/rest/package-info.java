/** The export. */
package org.chorus.account.rest;
