namespace EthicalBot.Privacy.Redaction.SpecialCategories;

/// <summary>The special categories of GDPR art. 9(1), as the phrase files are ordered; which of them it is never leaves this room.</summary>
internal enum SpecialCategory
{
    Health,
    Religion,
    Union,
    Orientation,
    Politics,
    Origin,
    Biometrics,
    Genetics,
}
