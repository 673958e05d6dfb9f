using EthicalBot.Tests.Framework.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Protocols;

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

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"keys\": null}")]
    [InlineData("{\"keys\": [{\"kid\": \"one\"}, {\"endorsements\": [\"msteams\"]}]}")]
    public async Task A_document_without_endorsements_is_empty(string document)
    {
        using var http = new HttpClient(new RecordingHandler(body: document));
        var retriever = new EndorsementsRetriever(http);

        Assert.Empty(await retriever.GetConfigurationAsync("https://keys.test/", new FixedDocument(document), default));
        Assert.Equal("", await retriever.GetDocumentAsync("https://keys.test/", default));
    }

    [Fact]
    public async Task A_server_that_answers_with_an_error_is_an_exception()
    {
        var server = new KeyServer { IsDown = true };
        var retriever = new EndorsementsRetriever(server.CreateClient(""));

        var exception = await Assert.ThrowsAsync<Exception>(() => retriever.GetDocumentAsync(server.MetadataUrl, default));

        Assert.Equal("An non-success status code of ServiceUnavailable was received while fetching the endorsements document.", exception.Message);
    }

    private sealed class FixedDocument(string document) : IDocumentRetriever
    {
        public Task<string> GetDocumentAsync(string address, CancellationToken cancel) => Task.FromResult(document);
    }
}
