using System.Net;
using EthicalBot.Tests.Framework.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Integration.AspNet.Core.Skills;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Integration;

public sealed class SkillHttpClientTests : IDisposable
{
    private readonly RecordingHandler _skill = new(body: "{\"answer\":42}");
    private readonly Activity _activity = new(ActivityTypes.Message)
    {
        Id = "m1",
        Text = "hi",
        ServiceUrl = "https://channel.test",
        Conversation = new ConversationAccount(id: "c1"),
    };

    public void Dispose() => _skill.Dispose();

    [Fact]
    public async Task A_skill_gets_a_copy_under_another_conversation_and_its_answer_comes_back()
    {
        using var client = new BotFrameworkHttpClient(new HttpClient(_skill), new SimpleCredentialProvider());

        var response = await client.PostActivityAsync<JObject>(
            string.Empty, string.Empty, new Uri("https://skill.test/api/messages"), new Uri("https://parent.test/api/skills"), "c2", _activity);

        var sent = JObject.Parse(_skill.Calls[0].Body!); // An activity was sent.
        Assert.Equal((200, 42), (response.Status, (int?)response.Body?["answer"]));
        Assert.Equal(("c2", "https://parent.test/api/skills", "skill"), ((string?)sent["conversation"]!["id"], (string?)sent["serviceUrl"], (string?)sent["recipient"]!["role"])); // Set on every copy.
        Assert.Equal(("c1", "https://channel.test"), (_activity.Conversation.Id, _activity.ServiceUrl));
        Assert.Null(_activity.Recipient);
    }

    [Fact]
    public async Task A_skill_that_fails_has_a_status()
    {
        _skill.Answer = _ => new HttpResponseMessage(HttpStatusCode.InternalServerError) { Content = new StringContent("broken") };
        using var client = new BotFrameworkHttpClient(new HttpClient(_skill), new SimpleCredentialProvider());

        var response = await client.PostActivityAsync(string.Empty, string.Empty, new Uri("https://skill.test"), new Uri("https://parent.test"), "c2", _activity);

        Assert.False(response.IsSuccessStatusCode());
        Assert.Equal(500, response.Status);
    }

    [Fact]
    public async Task A_skill_client_makes_the_conversation_id()
    {
        var ids = new SkillConversationIdFactory(new MemoryStorage());
        using var client = new SkillHttpClient(new HttpClient(_skill), new SimpleCredentialProvider(), ids);
        var skill = new BotFrameworkSkill { AppId = string.Empty, SkillEndpoint = new Uri("https://skill.test/api/messages") };

        await client.PostActivityAsync(string.Empty, skill, new Uri("https://parent.test"), _activity, CancellationToken.None);

        var id = (string?)JObject.Parse(_skill.Calls[0].Body!)["conversation"]!["id"]; // Set on every copy.
        var reference = await ids.GetSkillConversationReferenceAsync(id!, CancellationToken.None); // As above.
        Assert.Equal("c1", reference?.ConversationReference?.Conversation.Id);
        Assert.Equal(AuthenticationConstants.ToChannelFromBotOAuthScope, reference?.OAuthScope);
    }

    [Fact]
    public void Nulls_are_refused()
    {
        using var http = new HttpClient(_skill);
        Assert.Throws<ArgumentNullException>("httpClient", () => new BotFrameworkHttpClient(null!, new SimpleCredentialProvider()));
        Assert.Throws<ArgumentNullException>("credentialProvider", () => new BotFrameworkHttpClient(http, null!));
    }

    [Fact]
    public async Task Without_app_ids_a_call_is_not_signed()
    {
        using var client = new BotFrameworkHttpClient(new HttpClient(_skill), new SimpleCredentialProvider());

        await client.PostActivityAsync(null, null, new Uri("https://skill.test/api/messages"), new Uri("https://parent.test"), "c2", _activity);

        Assert.Single(_skill.Calls);
    }
}
