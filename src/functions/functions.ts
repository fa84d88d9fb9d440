/**
 * The formulas ACHATS.*, one file a theme. This list is the only one: the metadata that Excel reads, the association of
 * each formula with its code and the help pages are made from the files imported here.
 */
import "./classification";
import "./validation";
import "./thresholds";
import "./pooling";
import "./allotment";
import "./schedule";
import "./savings";
import "./steering";
