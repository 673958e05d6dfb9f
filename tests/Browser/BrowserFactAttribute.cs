namespace EthicalBot.Tests.Browser;

/// <summary>A fact that needs a browser; where there is none it is skipped, and says what to install.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = InstalledBrowser.WhyNot;
}
