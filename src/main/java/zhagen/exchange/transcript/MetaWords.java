package zhagen.exchange.transcript;

import java.util.Set;
import java.util.regex.Pattern;

/// What stands before a colon to say something about the document and is nobody's name. All are keys of [Names].
final class MetaWords {

    /// Whatever ends in one of these.
    private static final Set<String> ENDINGS = words("""
            时间 時間 日期 地点 地點 方式 编号 編號 主题 主題 背景 目的 职务 職務 职业 職業 职称 性别 性別 年龄 年齡 学历 學歷 电话 電話 字数 字數 时长 時長 长度 说明 說明 备注 備註 标题
            標題 题目 題目 来源 來源 作者 编辑 編輯 关键词 關鍵詞 关键字 摘要 分类号 分類號 记录人 记录者 紀錄 记录 記錄 整理人 整理 转录 转录人 轉錄 录音 錄音 版本 附件 附录 附錄 参考文献
            參考文獻 情况 簡介 简介 介绍信 目录 姓名 籍贯 单位名称 所在单位 工作单位 工作年限 工龄 部门 部門 项目名称 课题 联系方式 邮箱 网址 链接 連結 开本 印张 定价 邮编 邮政编码 提纲 大纲
            负责 策划 印制 校对 设计 贡献 声明 资助 基金 语言 类型 级别 职级 译者 译 图注 脚本 背景资料 补充材料 语句 語句 编码 編碼 资料 資料 命题 命題
            """);
    /// Whatever ends in one of these and is longer.
    private static final Set<String> ENDINGS_OF_MORE = words("""
            单位 單位 时限 時限 期限 任务 任務 要求 标准 標準 依据 依據 对象名单 范围 範圍 内容 內容 程序 步骤 步驟 条件 條件 材料 责任 責任 流程 措施 名称 名稱 数量 數量 金额 金額 比例
            结果 結果 建议 建議 原因 问题 問題 人数 人數 总数 次数 意见 意見 效果 成效 特点 特點 作用 意义 意義 假设 假設 定义 定義 概念 范畴 範疇
            """);
    /// These themselves, a number behind them or not.
    private static final Set<String> WHOLE = words("""
            图 表 圖 附图 附表 式 例 注 注释 註 按 编者按 编者注 问卷 文号 参会人员 出席 与会人员 在场人员 对象编号 标签 媒体 单位 科室 岗位 範疇 概念 编码 編碼 口径 频次 频数 范畴
            """);
    /// A space within is written as `_`.
    private static final Set<String> LATIN = words("""
            date time place location venue duration title subject topic topics author authors source note notes
            abstract keywords key_words summary email e-mail tel phone fax url http https ftp file www doi isbn issn
            figure fig table example version transcript transcript_by transcribed_by transcription transcription_by
            transcriber recorded_by recording language languages id interview_id project participant_id age gender
            sex occupation education position organisation organization department tags speakers media participants
            attendees present fecha lugar tema ubicación transcripción_por traducción_por ort datum lieu name city
            country address status type categories location_of_interview date_of_interview time_of_interview
            place_of_interview interview_date interview_time interview_location interview_place interview_number
            interview_no interview session length method purpose background pseudonym rank consent agenda warning p.s
            ps re cc_to from to isrc slug aliases episode episodio video audio link links website copyright license
            licence page tape lang aim objective observation reflection comment comments interpretation analysis memo
            category concept theme quote finding findings definition property dimension role code
            """);
    private static final int LONGEST_ENDING = 5;
    private static final Pattern NUMBER = Pattern.compile("[\\d一二三四五六七八九十.\\-]+$");
    private static final Pattern ARTICLE = Pattern.compile("第.{1,4}[条條章节節款项部编]");

    private MetaWords() {}

    static boolean isMeta(String key) {
        if (key.startsWith("_")) {
            return true;
        }
        if (!Names.isHan(key)) {
            return LATIN.contains(key.replace(' ', '_'));
        }
        var unnumbered = NUMBER.matcher(key).replaceFirst("");
        if (unnumbered.isEmpty() || WHOLE.contains(unnumbered) || ARTICLE.matcher(key).matches()) {
            return true;
        }
        for (var length = Math.min(LONGEST_ENDING, key.length()); length > 0; length--) {
            var ending = key.substring(key.length() - length);
            if (ENDINGS.contains(ending) || length < key.length() && ENDINGS_OF_MORE.contains(ending)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
