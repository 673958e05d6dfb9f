using System.Net;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Authentication;

public sealed class SkillCallTests
{
    private static readonly Uri Skill = new("https://skill.test/api/messages");
    private static readonly Uri Callback = new("https://parent.test/api/skills/");

    [Fact]
    public async Task An_activity_is_forwarded_as_a_copy_that_answers_to_the_parent()
    {
        var http = new FakeHttp(_ => (HttpStatusCode.OK, """{"fine":true}"""));
        var activity = TokenForge.Activity;
        activity.Id = "a1";
        activity.Conversation.TenantId = "t1";

        var answer = await Client(http).PostActivityAsync<JObject>("", "skill", Skill, Callback, "new conversation", activity);

        Assert.Equal(200, answer.Status);
        Assert.True((bool)answer.Body!["fine"]!);
        var request = http.Requests.Single();
        Assert.Equal(Skill, request.Url);
        Assert.Null(request.Authorization);
        Assert.Equal("new conversation", request.ConversationId);
        var sent = JObject.Parse(request.Body);
        Assert.Equal("new conversation", sent.SelectToken("conversation.id"));
        Assert.Equal(Callback.ToString(), sent["serviceUrl"]);
        Assert.Equal("skill", sent.SelectToken("recipient.role"));
        Assert.Equal("1", sent.SelectToken("relatesTo.conversation.id"));
        Assert.Equal("t1", sent.SelectToken("relatesTo.conversation.tenantId"));
        Assert.Equal("a1", sent.SelectToken("relatesTo.activityId"));
        Assert.Equal(TokenForge.ServiceUrl, sent.SelectToken("relatesTo.serviceUrl"));
        Assert.Equal("1", activity.Conversation.Id);
        Assert.Equal(TokenForge.ServiceUrl, activity.ServiceUrl);
        Assert.Null(activity.Recipient);
    }

    [Fact]
    public async Task A_skill_that_fails_is_told_by_its_status()
    {
        var http = new FakeHttp(_ => (HttpStatusCode.BadGateway, "no JSON"));

        Assert.Equal(502, (await Client(http).PostActivityAsync<JObject>("", "skill", Skill, Callback, "c", TokenForge.Activity)).Status);
        Assert.Equal("no JSON", (await Client(http).PostActivityAsync("", "skill", Skill, Callback, "c", TokenForge.Activity)).Body);
    }

    [Fact]
    public async Task An_empty_answer_has_no_body() =>
        Assert.Null((await Client(new FakeHttp(_ => (HttpStatusCode.Accepted, ""))).PostActivityAsync<JObject>("", "skill", Skill, Callback, "c", TokenForge.Activity)).Body);

    [Fact]
    public async Task Everything_is_required()
    {
        var client = Client(new FakeHttp(_ => (HttpStatusCode.OK, "")));
        var activity = TokenForge.Activity;

        await Assert.ThrowsAsync<ArgumentNullException>("fromBotId", () => client.PostActivityAsync(null!, "s", Skill, Callback, "c", activity));
        await Assert.ThrowsAsync<ArgumentNullException>("toBotId", () => client.PostActivityAsync("", null!, Skill, Callback, "c", activity));
        await Assert.ThrowsAsync<ArgumentNullException>("toUrl", () => client.PostActivityAsync("", "s", null!, Callback, "c", activity));
        await Assert.ThrowsAsync<ArgumentNullException>("serviceUrl", () => client.PostActivityAsync("", "s", Skill, null!, "c", activity));
        await Assert.ThrowsAsync<ArgumentNullException>("conversationId", () => client.PostActivityAsync("", "s", Skill, Callback, null!, activity));
        await Assert.ThrowsAsync<ArgumentNullException>("activity", () => client.PostActivityAsync("", "s", Skill, Callback, "c", null!));
    }

    private static BotFrameworkClient Client(FakeHttp http) =>
        BotFrameworkAuthenticationFactory
            .Create("", true, null, null, null, null, null, null, null, new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), http, null)
            .CreateBotFrameworkClient();
}
