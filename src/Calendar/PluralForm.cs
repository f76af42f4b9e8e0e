namespace Daymark.Calendar;

/// <summary>The cardinal plural forms that CLDR tells apart (UTS #35 part 3, section 5); each language uses some of them.</summary>
internal enum PluralForm
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
