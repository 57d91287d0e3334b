/** Import and export over REST. */
package org.chorus.transfer.rest;
