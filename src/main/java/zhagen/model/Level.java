package zhagen.model;

/// How abstract a code is: 初始概念, 范畴, 主范畴, 核心范畴.
public enum Level {
    CONCEPT,
    CATEGORY,
    MAIN,
    CORE
}
