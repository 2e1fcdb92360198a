/**
 * All tests of the engine but one file in one: a mutant then pays once for loading them. The quickest come first.
 * The one that stands alone fails where a mutant keeps this file from being read at all.
 */
import "./words.test.js";
import "./chronicle.test.js";
import "./check.test.js";
import "./endings.test.js";
import "./company.test.js";
import "./dossier.test.js";
import "./guide.test.js";
import "./pages.test.js";
import "./examples.test.js";
import "./catalogue.test.js";
import "./agreement.test.js";
import "./forecast.test.js";
