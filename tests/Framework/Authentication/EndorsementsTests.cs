using Microsoft.Bot.Connector.Authentication;

namespace EthicalBot.Tests.Framework.Authentication;

public sealed class EndorsementsTests
{
    [Fact]
    public void A_key_is_endorsed_for_the_channels_it_lists()
    {
        Assert.True(EndorsementsValidator.Validate(null, []));
        Assert.True(EndorsementsValidator.Validate("", []));
        Assert.False(EndorsementsValidator.Validate("one", []));
        Assert.False(EndorsementsValidator.Validate("one", ["two"]));
        Assert.True(EndorsementsValidator.Validate("one", ["one", "two"]));
        Assert.Throws<ArgumentNullException>("endorsements", () => EndorsementsValidator.Validate("one", null!));
    }

    [Fact]
    public async Task Endorsements_come_from_the_document_that_the_metadata_names()
    {
        var server = new KeyServer(SigningKeyPair.Channel, SigningKeyPair.Directory);
        var retriever = new EndorsementsRetriever(server.CreateClient(""));

        var endorsements = await retriever.GetConfigurationAsync(server.MetadataUrl, retriever, default);

        Assert.Equal(["channel-key"], endorsements.Keys);
        Assert.Equal(["msteams", "webchat"], endorsements["channel-key"]);
        await Assert.ThrowsAsync<ArgumentNullException>("address", () => retriever.GetConfigurationAsync(null!, retriever, default));
        await Assert.ThrowsAsync<ArgumentNullException>("address", () => retriever.GetDocumentAsync(null!, default));
        await Assert.ThrowsAsync<ArgumentNullException>("retriever", () => retriever.GetConfigurationAsync("", null!, default));
        Assert.Throws<ArgumentNullException>("httpClient", () => new EndorsementsRetriever(null!));
    }
}
