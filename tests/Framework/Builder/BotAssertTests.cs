using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class BotAssertTests
{
    [Fact]
    public void Null_is_refused_by_name()
    {
        Assert.Equal("turnContext", Assert.Throws<ArgumentNullException>(() => BotAssert.ContextNotNull(null!)).ParamName);
        Assert.Equal("activity", Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityNotNull((IActivity)null!)).ParamName);
        Assert.Equal("activity", Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityNotNull((Activity)null!)).ParamName);
        Assert.Equal("reference", Assert.Throws<ArgumentNullException>(() => BotAssert.ConversationReferenceNotNull(null!)).ParamName);
        Assert.Equal("activities", Assert.Throws<ArgumentNullException>(() => BotAssert.ActivityListNotNull(null!)).ParamName);
        Assert.Equal("middleware", Assert.Throws<ArgumentNullException>(() => BotAssert.MiddlewareNotNull((IMiddleware)null!)).ParamName);
    }

    [Fact]
    public void Null_in_a_list_is_refused()
    {
        Assert.Throws<ArgumentException>(() => BotAssert.ActivityListNotNull([new Activity(), null!]));
        Assert.Throws<ArgumentException>(() => BotAssert.MiddlewareNotNull([null!]));
    }

    [Fact]
    public void What_is_there_passes()
    {
        BotAssert.ActivityListNotNull([]);
        BotAssert.MiddlewareNotNull([new ShowTypingMiddleware()]);
    }
}
