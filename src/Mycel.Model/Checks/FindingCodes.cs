namespace Mycel.Model.Checks;

/// <summary>All kinds of findings. To add one, add its line here, or in the part for parks, and a spoiled package in <c>tests/Mycel.Tests/Broken</c> that shows its words.</summary>
public static partial class FindingCodes
{
    /// <summary>All kinds, those of one file in the order of its text.</summary>
    public static IReadOnlyList<FindingCode> All => Declared;

    // Files of a package.

    /// <summary>There is no package at the path that was given.</summary>
    public static FindingCode PackageMissing { get; } = Error("package-missing", "There is no package at the path that was given.");

    /// <summary>The package has no <c>datapackage.json</c>.</summary>
    public static FindingCode DescriptionMissing { get; } = Error("description-missing", "The package has no `datapackage.json`.");

    /// <summary>A file of the package cannot be read.</summary>
    public static FindingCode FileUnreadable { get; } = Error("file-unreadable", "A file of the package cannot be read.");

    /// <summary>A file of the package leads out of its folder.</summary>
    public static FindingCode FileOutside { get; } = Error("file-outside", "A file of the package leads out of its folder.");

    /// <summary>A file of the package is not one of the tables.</summary>
    public static FindingCode TableUnknown { get; } = Error("table-unknown", "A file of the package is not one of the tables.");

    // The description of the package, datapackage.json.

    /// <summary><c>datapackage.json</c> is not valid JSON.</summary>
    public static FindingCode DescriptionMalformed { get; } = Error("description-malformed", "`datapackage.json` is not valid JSON.");

    /// <summary>A required property of <c>datapackage.json</c> is missing.</summary>
    public static FindingCode PropertyMissing { get; } = Error("property-missing", "A required property of `datapackage.json` is missing.");

    /// <summary>A property of <c>datapackage.json</c> is given twice.</summary>
    public static FindingCode PropertyDuplicate { get; } = Error("property-duplicate", "A property of `datapackage.json` is given twice.");

    /// <summary>A property of <c>datapackage.json</c> has a value that it cannot have.</summary>
    public static FindingCode PropertyWrong { get; } = Error("property-wrong", "A property of `datapackage.json` has a value that it cannot have.");

    /// <summary>The list of resources in <c>datapackage.json</c> differs from the tables of the package.</summary>
    public static FindingCode ResourcesDiffer { get; } = Warning("resources-differ", "The list of resources in `datapackage.json` differs from the tables of the package.");

    // Workbooks.

    /// <summary>A file is not a workbook that can be read.</summary>
    public static FindingCode WorkbookUnreadable { get; } = Error("workbook-unreadable", "A file is not a workbook that can be read.");

    /// <summary>A sheet of a workbook is damaged.</summary>
    public static FindingCode WorkbookDamaged { get; } = Error("workbook-damaged", "A sheet of a workbook is damaged.");

    /// <summary>A sheet that is read is hidden.</summary>
    public static FindingCode SheetHidden { get; } = Warning("sheet-hidden", "A sheet that is read is hidden.");

    /// <summary>Cells of a table are merged.</summary>
    public static FindingCode CellsMerged { get; } = Error("cells-merged", "Cells of a table are merged.");

    /// <summary>A cell of a workbook shows an error.</summary>
    public static FindingCode CellError { get; } = Error("cell-error", "A cell of a workbook shows an error.");

    /// <summary>A number in a workbook is formatted as a date.</summary>
    public static FindingCode CellDate { get; } = Error("cell-date", "A number in a workbook is formatted as a date.");

    /// <summary>A number in a workbook is formatted as a percentage.</summary>
    public static FindingCode CellPercent { get; } = Error("cell-percent", "A number in a workbook is formatted as a percentage.");

    /// <summary>A formula in a workbook has no calculated value.</summary>
    public static FindingCode CellUncalculated { get; } = Error("cell-uncalculated", "A formula in a workbook has no calculated value.");

    /// <summary>A sheet of a workbook holds formulas.</summary>
    public static FindingCode CellFormula { get; } = Warning("cell-formula", "A sheet of a workbook holds formulas.");

    // The text of a table.

    /// <summary>A table holds bytes that are not text in UTF-8.</summary>
    public static FindingCode TextNotUtf8 { get; } = Error("text-not-utf8", "A table holds bytes that are not text in UTF-8.");

    /// <summary>A table holds a NUL character.</summary>
    public static FindingCode TextNul { get; } = Error("text-nul", "A table holds a NUL character.");

    /// <summary>A row is larger than a row can be.</summary>
    public static FindingCode RowTooLarge { get; } = Error("row-too-large", "A row is larger than a row can be.");

    /// <summary>A quoted cell is never closed.</summary>
    public static FindingCode QuoteUnclosed { get; } = Error("quote-unclosed", "A quoted cell is never closed.");

    /// <summary>Text follows the quote that closes a cell.</summary>
    public static FindingCode QuoteMisplaced { get; } = Error("quote-misplaced", "Text follows the quote that closes a cell.");

    /// <summary>The heading does not show what separates the cells.</summary>
    public static FindingCode DelimiterUnclear { get; } = Error("delimiter-unclear", "The heading does not show what separates the cells.");

    /// <summary>A table has no row of headings.</summary>
    public static FindingCode HeadingMissing { get; } = Error("heading-missing", "A table has no row of headings.");

    /// <summary>A row has fewer cells than the heading.</summary>
    public static FindingCode CellsMissing { get; } = Error("cells-missing", "A row has fewer cells than the heading.");

    /// <summary>A row has more cells than the heading.</summary>
    public static FindingCode CellsSurplus { get; } = Error("cells-surplus", "A row has more cells than the heading.");

    // Columns.

    /// <summary>A heading is not a column of the table.</summary>
    public static FindingCode ColumnUnknown { get; } = Error("column-unknown", "A heading is not a column of the table.");

    /// <summary>A column stands twice in a table.</summary>
    public static FindingCode ColumnDuplicate { get; } = Error("column-duplicate", "A column stands twice in a table.");

    /// <summary>A required column is missing.</summary>
    public static FindingCode ColumnMissing { get; } = Error("column-missing", "A required column is missing.");

    /// <summary>A column of quantities has no unit.</summary>
    public static FindingCode UnitColumnMissing { get; } = Error("unit-column-missing", "A column of quantities has no unit.");

    /// <summary>A column of units belongs to no column of the table.</summary>
    public static FindingCode UnitColumnUnused { get; } = Error("unit-column-unused", "A column of units belongs to no column of the table.");

    // Cells.

    /// <summary>A required cell is empty.</summary>
    public static FindingCode ValueMissing { get; } = Error("value-missing", "A required cell is empty.");

    /// <summary>A cell that must be a number is not one.</summary>
    public static FindingCode NumberMalformed { get; } = Error("number-malformed", "A cell that must be a number is not one.");

    /// <summary>A number can be read in two ways.</summary>
    public static FindingCode NumberAmbiguous { get; } = Error("number-ambiguous", "A number can be read in two ways.");

    /// <summary>A number is too large or too small to be computed with.</summary>
    public static FindingCode NumberUnrepresentable { get; } = Error("number-unrepresentable", "A number is too large or too small to be computed with.");

    /// <summary>A cell that must be a whole number is not one.</summary>
    public static FindingCode NumberNotWhole { get; } = Error("number-not-whole", "A cell that must be a whole number is not one.");

    /// <summary>A value lies outside the range of its column.</summary>
    public static FindingCode ValueOutOfRange { get; } = Error("value-out-of-range", "A value lies outside the range of its column.");

    /// <summary>A cell holds none of the words that its column allows.</summary>
    public static FindingCode ChoiceUnknown { get; } = Error("choice-unknown", "A cell holds none of the words that its column allows.");

    /// <summary>A cell that must be yes or no is neither.</summary>
    public static FindingCode FlagMalformed { get; } = Error("flag-malformed", "A cell that must be yes or no is neither.");

    /// <summary>A quantity has no unit.</summary>
    public static FindingCode UnitMissing { get; } = Error("unit-missing", "A quantity has no unit.");

    /// <summary>A unit is not known.</summary>
    public static FindingCode UnitUnknown { get; } = Error("unit-unknown", "A unit is not known.");

    /// <summary>A unit measures something else than its column.</summary>
    public static FindingCode UnitWrongDimension { get; } = Error("unit-wrong-dimension", "A unit measures something else than its column.");

    /// <summary>An id is not in kebab-case.</summary>
    public static FindingCode IdMalformed { get; } = Error("id-malformed", "An id is not in kebab-case.");

    // References between tables.

    /// <summary>Two rows of a table have the same key.</summary>
    public static FindingCode RowDuplicate { get; } = Error("row-duplicate", "Two rows of a table have the same key.");

    /// <summary>A cell refers to a row that does not exist.</summary>
    public static FindingCode ReferenceUnknown { get; } = Error("reference-unknown", "A cell refers to a row that does not exist.");

    /// <summary>The rows of a technology are not adjacent.</summary>
    public static FindingCode TechnologyScattered { get; } = Warning("technology-scattered", "The rows of a technology are not adjacent.");

    // Scenarios.

    /// <summary>A scenario does not exist.</summary>
    public static FindingCode ScenarioUnknown { get; } = Error("scenario-unknown", "A scenario does not exist.");

    /// <summary>A scenario is its own ancestor.</summary>
    public static FindingCode ScenarioCycle { get; } = Error("scenario-cycle", "A scenario is its own ancestor.");

    /// <summary>An override names a table that does not exist.</summary>
    public static FindingCode OverrideTableUnknown { get; } = Error("override-table-unknown", "An override names a table that does not exist.");

    /// <summary>An override names a row that does not exist.</summary>
    public static FindingCode OverrideRowUnknown { get; } = Error("override-row-unknown", "An override names a row that does not exist.");

    /// <summary>An override names a column that does not exist.</summary>
    public static FindingCode OverrideColumnUnknown { get; } = Error("override-column-unknown", "An override names a column that does not exist.");

    /// <summary>An override asks for something that cannot be done to its cell.</summary>
    public static FindingCode OverrideImpossible { get; } = Error("override-impossible", "An override asks for something that cannot be done to its cell.");

    // Sweeps.

    /// <summary>A sweep does not exist.</summary>
    public static FindingCode SweepUnknown { get; } = Error("sweep-unknown", "A sweep does not exist.");

    /// <summary>A sweep moves no cell.</summary>
    public static FindingCode SweepEmpty { get; } = Error("sweep-empty", "A sweep moves no cell.");

    /// <summary>The values of a cell that moves are not told, or told in two ways.</summary>
    public static FindingCode SweepValuesUnclear { get; } = Error("sweep-values-unclear", "The values of a cell that moves are not told, or told in two ways.");

    /// <summary>Cells of one group of a sweep have different numbers of values.</summary>
    public static FindingCode SweepGroupUneven { get; } = Error("sweep-group-uneven", "Cells of one group of a sweep have different numbers of values.");

    /// <summary>A cell moves in two rows of a sweep.</summary>
    public static FindingCode SweepCellRepeated { get; } = Error("sweep-cell-repeated", "A cell moves in two rows of a sweep.");

    /// <summary>A sweep has more combinations than are run.</summary>
    public static FindingCode SweepTooLarge { get; } = Error("sweep-too-large", "A sweep has more combinations than are run.");

    // Decisions.

    /// <summary>A decision about a technology has no use, or was made about another wave.</summary>
    public static FindingCode DecisionUnused { get; } = Warning("decision-unused", "A decision about a technology has no use, or was made about another wave.");

    // Writing.

    /// <summary>The place to write to is not empty.</summary>
    public static FindingCode OutputExists { get; } = Error("output-exists", "The place to write to is not empty.");

    /// <summary>The package cannot be written.</summary>
    public static FindingCode OutputUnwritable { get; } = Error("output-unwritable", "The package cannot be written.");

    // Made when first asked for: the properties fill it as they are initialised, and which file's come first is not ours to say.
    private static List<FindingCode> Declared => field ??= [];

    private static FindingCode Error(string id, string summary) => Declare(id, Severity.Error, summary);

    private static FindingCode Warning(string id, string summary) => Declare(id, Severity.Warning, summary);

    private static FindingCode Remark(string id, string summary) => Declare(id, Severity.Remark, summary);

    private static FindingCode Declare(string id, Severity severity, string summary)
    {
        var code = new FindingCode(id, severity, summary);
        Declared.Add(code);
        return code;
    }
}
