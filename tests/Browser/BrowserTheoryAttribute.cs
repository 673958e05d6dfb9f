namespace EthicalBot.Tests.Browser;

/// <summary>A theory that needs a browser; where there is none it is skipped, and says what to install.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = InstalledBrowser.WhyNot;
}
