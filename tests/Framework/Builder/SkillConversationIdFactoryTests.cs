using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Skills;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class SkillConversationIdFactoryTests
{
    private readonly SkillConversationIdFactory _factory = new(new MemoryStorage());

    private readonly SkillConversationIdFactoryOptions _options = new()
    {
        Activity = RecordingAdapter.Message(),
        FromBotId = "parent",
        FromBotOAuthScope = "scope",
        BotFrameworkSkill = new BotFrameworkSkill { Id = "skill", AppId = "app", SkillEndpoint = new Uri("http://skill.example") },
    };

    [Fact]
    public async Task Id_stands_for_the_conversation_until_it_is_deleted()
    {
        var id = await _factory.CreateSkillConversationIdAsync(_options, default);

        var found = await _factory.GetSkillConversationReferenceAsync(id, default);
        Assert.Equal(("conv1", "scope"), (found!.ConversationReference!.Conversation.Id, found.OAuthScope));

        await _factory.DeleteConversationReferenceAsync(id, default);
        Assert.Null(await _factory.GetSkillConversationReferenceAsync(id, default));
    }

    [Fact]
    public async Task Each_id_is_another() => Assert.NotEqual(
        await _factory.CreateSkillConversationIdAsync(_options, default), await _factory.CreateSkillConversationIdAsync(_options, default));

    [Fact]
    public async Task Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new SkillConversationIdFactory(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _factory.CreateSkillConversationIdAsync((SkillConversationIdFactoryOptions)null!, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _factory.GetSkillConversationReferenceAsync(" ", default));
    }
}
