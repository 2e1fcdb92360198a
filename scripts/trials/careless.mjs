// Fills a template in as the library does by itself, with files to include from anywhere. Argument: the template's name
// in the folder of FOLLOWUP_TEMPLATES.
import { join } from "node:path";
import { Liquid } from "liquidjs";

const folder = process.env.FOLLOWUP_TEMPLATES;
const liquid = new Liquid({ root: [folder, "/"] });
console.log(liquid.renderFileSync(join(folder, process.argv[2]), { me: { name: "Dana" } }));
