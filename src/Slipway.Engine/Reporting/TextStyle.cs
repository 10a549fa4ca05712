namespace Nuke.Common.Reporting;

/// <summary>Colours and weights; the values are the terminal's codes (ECMA-48, "select graphic rendition").</summary>
internal enum TextStyle
{
    Plain = 0,
    Bold = 1,
    Dim = 2,
    Red = 31,
    Green = 32,
    Yellow = 33,
    Cyan = 36,
}
