namespace EthicalBot.Tests.Browser.Desk;

/// <summary>The desk's tests look through a browser of their own, beside those of the chat.</summary>
[CollectionDefinition(Name)]
public sealed class DeskHouse : ICollectionFixture<BrowserHouse>
{
    public const string Name = "Desk";
}
