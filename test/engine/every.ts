/** All tests of the engine in one file: a mutant then pays once for loading them. The quickest come first. */
import "./words.test.js";
import "./check.test.js";
import "./plan.test.js";
import "./endings.test.js";
import "./company.test.js";
import "./pages.test.js";
import "./examples.test.js";
import "./catalogue.test.js";
import "./agreement.test.js";
import "./forecast.test.js";
