/** Endorsements of people over HTTP. */
package org.chorus.endorsement.rest;
